/// Visits, demands and what became of them; the commissioners and what they have to do.
///
/// What is true of every row, whoever writes it:
/// - A demand whose unit still owes its answer (REGISTERED … WORKING) has no feedback_on; one that is ANSWERED, CONFIRMED or
///   CLOSED has; only CLOSED has closed_on. `late` says feedback_on was after due_on, now or in an earlier round.
/// - Every change of a demand's state is a demand_step; the first is REGISTER. The leading unit stands in
///   demand.lead_unit_id and, with `leads`, in demand_unit; the assisting ones in demand_unit only.
/// - The 下次跟进 of a visit (visit.next_on) is also a todo of kind FOLLOW_UP with ref_table 'visit' and the commissioner; it
///   is done on the day of the firm's next visit. 今日 reads the todo, never all visits.
/// - visit.topics holds codes of the dictionary visit.topic with commas between them.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.followup;

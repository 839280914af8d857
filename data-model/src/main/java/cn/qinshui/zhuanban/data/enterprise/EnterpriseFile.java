package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.attachment.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that is on file of one firm (一户一档); what happened over time is its timeline.
///
/// @param contacts the first to call first
/// @param figures newest year first
/// @param titles renewals counted as one, newest first
/// @param counterparts relations that other firms' files hold with this one
/// @param assignments who served it, newest first
public record EnterpriseFile(
    Enterprise enterprise,
    List<Contact> contacts,
    List<FirmName> names,
    List<FigureYear> figures,
    List<Fact> facts,
    List<Property> properties,
    List<QualificationChain> titles,
    List<Relation> relations,
    List<Counterpart> counterparts,
    List<AssignedTime> assignments,
    List<Attachment> attachments) {
  public EnterpriseFile {
    contacts = List.copyOf(contacts);
    names = List.copyOf(names);
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
    properties = List.copyOf(properties);
    titles = List.copyOf(titles);
    relations = List.copyOf(relations);
    counterparts = List.copyOf(counterparts);
    assignments = List.copyOf(assignments);
    attachments = List.copyOf(attachments);
  }

  public Optional<FigureYear> year(int year) {
    return figures.stream().filter(one -> one.year() == year).findFirst();
  }

  /// Titles in force on a day, low to high, each kind once.
  public List<QualificationKind> titlesOn(LocalDate day) {
    return titles.stream()
        .filter(chain -> chain.on(day) == Qualification.State.VALID)
        .map(QualificationChain::kind)
        .distinct()
        .sorted()
        .toList();
  }
}

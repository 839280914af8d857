-- What falls due, whose it is and what ends: found by these on 今日, whatever else the library holds.
create index todo_kind on todo (kind, due_on);
create index todo_owner on todo (owner);
create index qualification_until on qualification (valid_until);

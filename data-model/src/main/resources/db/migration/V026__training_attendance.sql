-- Which commissioners took part in which training (服务专员培训).
create table training_attendance (
  id bigint not null primary key,
  county varchar(6) not null,
  entry_id bigint not null references register_entry (id),
  commissioner_id bigint not null references commissioner (id),
  rev integer not null,
  unique (entry_id, commissioner_id)
);
create index training_attendance_commissioner on training_attendance (commissioner_id);

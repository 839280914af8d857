-- Two firms somebody looked at and found to be two; the smaller id stands first.
create table firm_apart (
  id bigint not null primary key,
  county varchar(6) not null,
  one_id bigint not null references enterprise (id),
  other_id bigint not null references enterprise (id),
  said_on date not null,
  author varchar(60) not null,
  rev integer not null,
  unique (one_id, other_id)
);

create index merge_record_kept on merge_record (kept_id);
create index merge_record_gone on merge_record (gone_id);
create index enterprise_merged on enterprise (merged_into_id);

-- Merging two firms gives the one's assessments to the other; every change of a row is counted.
alter table assessment add column rev integer default 1 not null;

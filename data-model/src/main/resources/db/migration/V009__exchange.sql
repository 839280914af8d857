-- What came in and what went out as files.

create table import_batch (
  id bigint not null primary key,
  county varchar(6) not null,
  kind varchar(40) not null,
  file_name varchar(300) not null,
  sha256 varchar(64) not null,
  done_at timestamp(6) with time zone not null,
  author varchar(60) not null,
  rows_total integer not null,
  rows_new integer not null,
  rows_changed integer not null,
  cells_changed integer not null,
  rows_unchanged integer not null,
  rows_duplicate integer not null,
  rows_wrong integer not null,
  report varchar(1000000),
  change_set_id bigint references change_set (id),
  rev integer not null
);

create table column_mapping (
  id bigint not null primary key,
  county varchar(6) not null,
  kind varchar(40) not null,
  source varchar(200) not null,
  header varchar(300) not null,
  field varchar(60) not null,
  unit varchar(20),
  rev integer not null,
  unique (county, kind, source, header)
);

create table merge_record (
  id bigint not null primary key,
  county varchar(6) not null,
  kept_id bigint not null references enterprise (id),
  gone_id bigint not null references enterprise (id),
  merged_on date not null,
  author varchar(60) not null,
  body varchar(1000000) not null,
  unmerged_on date,
  rev integer not null
);

create table export_log (
  id bigint not null primary key,
  county varchar(6) not null,
  kind varchar(40) not null,
  period varchar(7),
  file_name varchar(300) not null,
  sha256 varchar(64) not null,
  rows_total integer not null,
  done_at timestamp(6) with time zone not null,
  author varchar(60) not null,
  rev integer not null
);

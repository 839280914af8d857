-- The library itself: settings, people, the record of every change, attachments, drafts, numbers.
-- Conventions of every table: id is made by the program (time-ordered, unique across desks); county is the
-- 行政区划代码; rev counts the changes of a row; deleted_at set means the row lies in the recycle bin.

create table setting (
  id bigint not null primary key,
  county varchar(6) not null,
  name varchar(80) not null,
  content varchar(20000),
  rev integer not null,
  unique (county, name)
);

create table account (
  id bigint not null primary key,
  county varchar(6) not null,
  name varchar(60) not null,
  role varchar(20) not null check (role in ('CLERK', 'COMMISSIONER', 'HEAD')),
  active boolean not null,
  rev integer not null,
  unique (county, name)
);

-- One deed of one person; its row images are in change_row.
create table change_set (
  id bigint not null primary key,
  county varchar(6) not null,
  at timestamp(6) with time zone not null,
  author varchar(60) not null,
  kind varchar(20) not null check (kind in ('EDIT', 'IMPORT', 'MERGE', 'BULK', 'SEED', 'UNDO', 'REDO')),
  cause varchar(400) not null,
  reverses_id bigint references change_set (id),
  reversed_by_id bigint references change_set (id)
);
create index change_set_author on change_set (author, id);

create table change_row (
  id bigint not null primary key,
  set_id bigint not null references change_set (id),
  ordinal integer not null,
  table_name varchar(60) not null,
  row_id bigint not null,
  before_image varchar(1000000),
  after_image varchar(1000000)
);
create index change_row_set on change_row (set_id, ordinal);
create index change_row_row on change_row (table_name, row_id);

create table attachment (
  id bigint not null primary key,
  county varchar(6) not null,
  owner_table varchar(60) not null,
  owner_id bigint not null,
  file_name varchar(300) not null,
  stored_as varchar(300) not null,
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  media_type varchar(100),
  added_on date not null,
  note varchar(1000),
  text_content varchar(1000000),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index attachment_owner on attachment (owner_table, owner_id);

-- Unsaved input, offered back after a crash.
create table draft (
  id bigint not null primary key,
  county varchar(6) not null,
  author varchar(60) not null,
  kind varchar(40) not null,
  ref_id bigint,
  body varchar(1000000) not null,
  saved_at timestamp(6) with time zone not null,
  rev integer not null
);

-- The last number given out, per kind and year: 诉〔2026〕n号, 催〔2026〕n号, 第 n 期.
create table number_series (
  id bigint not null primary key,
  county varchar(6) not null,
  kind varchar(40) not null,
  in_year integer not null,
  last_no integer not null,
  rev integer not null,
  unique (county, kind, in_year)
);

create table saved_view (
  id bigint not null primary key,
  county varchar(6) not null,
  author varchar(60) not null,
  list_name varchar(60) not null,
  name varchar(100) not null,
  body varchar(20000) not null,
  last_used_at timestamp(6) with time zone,
  rev integer not null,
  unique (county, author, list_name, name)
);

-- Days that are not what their weekday says; a year with no row here has no calendar.
create table calendar_day (
  id bigint not null primary key,
  county varchar(6) not null,
  in_year integer not null,
  on_day date not null,
  working boolean not null,
  name varchar(40) not null,
  to_verify boolean not null,
  rev integer not null,
  unique (county, on_day)
);

create table town (
  id bigint not null primary key,
  county varchar(6) not null,
  code varchar(9) not null,
  name varchar(60) not null,
  kind varchar(10) not null,
  merged_into varchar(9),
  sort_order integer not null,
  rev integer not null,
  unique (county, code)
);

-- GB/T 4754 classes as far as the office uses them.
create table industry (
  id bigint not null primary key,
  code varchar(5) not null unique,
  name varchar(100) not null,
  section varchar(1) not null,
  size_class_rule varchar(2),
  rev integer not null
);

create table chain (
  id bigint not null primary key,
  county varchar(6) not null,
  name varchar(100) not null,
  note varchar(1000),
  to_verify boolean not null,
  sort_order integer not null,
  rev integer not null,
  unique (county, name)
);

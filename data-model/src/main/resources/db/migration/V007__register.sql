-- The ledgers behind the measures; their kinds are data.

create table register_kind (
  id bigint not null primary key,
  county varchar(6) not null,
  code varchar(40) not null,
  name varchar(100) not null,
  body varchar(100000) not null,
  sort_order integer not null,
  rev integer not null,
  unique (county, code)
);

create table register_entry (
  id bigint not null primary key,
  county varchar(6) not null,
  kind_id bigint not null references register_kind (id),
  measure_id bigint references measure (id),
  enterprise_id bigint references enterprise (id),
  policy_id bigint references policy (id),
  title varchar(300) not null,
  stage varchar(40) not null,
  stage_on date not null,
  started_on date,
  due_on date,
  finished_on date,
  level varchar(20),
  partner varchar(200),
  amount numeric(18,4),
  people integer,
  result varchar(2000),
  fields varchar(20000),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index register_entry_kind on register_entry (kind_id, stage, stage_on);
create index register_entry_enterprise on register_entry (enterprise_id);
create index register_entry_measure on register_entry (measure_id);

create table register_step (
  id bigint not null primary key,
  county varchar(6) not null,
  entry_id bigint not null references register_entry (id),
  stage varchar(40) not null,
  on_day date not null,
  author varchar(60) not null,
  note varchar(2000),
  rev integer not null
);
create index register_step_entry on register_step (entry_id, on_day);

-- Meetings of the 工作专班, what they decided, and the briefings.

create table meeting (
  id bigint not null primary key,
  county varchar(6) not null,
  plan_id bigint references plan (id),
  serial integer not null,
  title varchar(300) not null,
  held_on date not null,
  place varchar(200),
  chair varchar(60),
  present varchar(2000),
  absent varchar(2000),
  state varchar(20) not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  minutes varchar(20000),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);

create table agenda_item (
  id bigint not null primary key,
  county varchar(6) not null,
  meeting_id bigint not null references meeting (id),
  position integer not null,
  title varchar(300) not null,
  origin varchar(20) not null,
  ref_table varchar(60),
  ref_id bigint,
  note varchar(2000),
  rev integer not null
);
create index agenda_item_meeting on agenda_item (meeting_id, position);

-- 议定事项
create table resolution (
  id bigint not null primary key,
  county varchar(6) not null,
  meeting_id bigint not null references meeting (id),
  serial integer not null,
  body varchar(2000) not null,
  unit_id bigint references unit (id),
  measure_id bigint references measure (id),
  enterprise_id bigint references enterprise (id),
  demand_id bigint references demand (id),
  due_on date,
  done_on date,
  result varchar(2000),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index resolution_meeting on resolution (meeting_id, serial);
create index resolution_due on resolution (done_on, due_on);

-- 第 n 期: open while it is written, frozen when it went out.
create table briefing_issue (
  id bigint not null primary key,
  county varchar(6) not null,
  plan_id bigint not null references plan (id),
  period varchar(7) not null,
  serial integer not null,
  title varchar(300) not null,
  made_on date not null,
  state varchar(20) not null check (state in ('DRAFT', 'FINAL')),
  frozen_at timestamp(6) with time zone,
  frozen_by varchar(60),
  frozen_body varchar(1000000),
  frozen_sha256 varchar(64),
  rev integer not null,
  unique (county, plan_id, period)
);

create table briefing_prose (
  id bigint not null primary key,
  county varchar(6) not null,
  issue_id bigint not null references briefing_issue (id),
  block varchar(60) not null,
  body varchar(20000) not null,
  author varchar(60) not null,
  rev integer not null,
  unique (issue_id, block)
);

-- Visits, demands and what became of them.

create table visit (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  commissioner_id bigint references commissioner (id),
  visitor_unit_id bigint references unit (id),
  form_no varchar(40),
  state varchar(20) not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
  visited_on date not null,
  way varchar(20) not null,
  people varchar(300),
  topics varchar(300),
  production varchar(1000),
  body varchar(4000),
  next_on date,
  no_next_reason varchar(300),
  repeat_reason varchar(300),
  author varchar(60) not null,
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index visit_enterprise on visit (enterprise_id, visited_on);
create index visit_commissioner on visit (commissioner_id, visited_on);
create index visit_day on visit (county, visited_on, id);
create index visit_next on visit (next_on);
create index visit_form on visit (form_no);

create table visit_note (
  id bigint not null primary key,
  county varchar(6) not null,
  visit_id bigint not null references visit (id),
  noted_at timestamp(6) with time zone not null,
  author varchar(60) not null,
  body varchar(4000) not null,
  rev integer not null
);
create index visit_note_visit on visit_note (visit_id);

create table demand (
  id bigint not null primary key,
  county varchar(6) not null,
  in_year integer not null,
  serial integer not null,
  number varchar(40) not null,
  enterprise_id bigint not null references enterprise (id),
  visit_id bigint references visit (id),
  measure_id bigint references measure (id),
  class varchar(20) not null,
  title varchar(300) not null,
  body varchar(4000),
  channel varchar(20) not null,
  received_on date not null,
  state varchar(20) not null check (state in
    ('REGISTERED', 'ASSIGNED', 'SIGNED', 'WORKING', 'ANSWERED', 'CONFIRMED', 'CLOSED', 'WITHDRAWN')),
  lead_unit_id bigint references unit (id),
  limit_days integer,
  due_on date,
  extended_from date,
  extension_reason varchar(300),
  feedback varchar(4000),
  feedback_on date,
  satisfied boolean,
  verdict_by varchar(60),
  verdict_on date,
  verdict_note varchar(1000),
  no_proof_reason varchar(300),
  closed_on date,
  late boolean not null,
  reopened integer not null,
  escalated boolean not null,
  deleted_at timestamp(6) with time zone,
  rev integer not null,
  unique (county, number)
);
create index demand_enterprise on demand (enterprise_id, received_on);
create index demand_state on demand (county, state, due_on);
create index demand_received on demand (county, received_on, id);

create table demand_unit (
  id bigint not null primary key,
  county varchar(6) not null,
  demand_id bigint not null references demand (id),
  unit_id bigint not null references unit (id),
  leads boolean not null,
  signed_on date,
  answered_on date,
  rev integer not null,
  unique (demand_id, unit_id)
);
create index demand_unit_unit on demand_unit (unit_id);

create table demand_step (
  id bigint not null primary key,
  county varchar(6) not null,
  demand_id bigint not null references demand (id),
  step varchar(20) not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  on_day date not null,
  noted_at timestamp(6) with time zone not null,
  author varchar(60) not null,
  unit_id bigint references unit (id),
  note varchar(4000),
  rev integer not null
);
create index demand_step_demand on demand_step (demand_id, noted_at);

-- 交办单, 转办函, 催办单, 走访单: numbered paper that went out.
create table slip (
  id bigint not null primary key,
  county varchar(6) not null,
  kind varchar(20) not null,
  in_year integer not null,
  serial integer not null,
  number varchar(40) not null,
  issued_on date not null,
  author varchar(60) not null,
  unit_id bigint references unit (id),
  demand_id bigint references demand (id),
  visit_id bigint references visit (id),
  enterprise_id bigint references enterprise (id),
  duty_id bigint references duty (id),
  returned_on date,
  note varchar(1000),
  rev integer not null,
  unique (county, number)
);
create index slip_demand on slip (demand_id);

-- A piece of work with an owner and a date: 辅导, 指导, 批示, 延后 …
create table todo (
  id bigint not null primary key,
  county varchar(6) not null,
  kind varchar(20) not null,
  title varchar(300) not null,
  owner varchar(60),
  commissioner_id bigint references commissioner (id),
  enterprise_id bigint references enterprise (id),
  measure_id bigint references measure (id),
  ref_table varchar(60),
  ref_id bigint,
  due_on date not null,
  postponed_from date,
  postpone_reason varchar(300),
  done_on date,
  result varchar(2000),
  author varchar(60) not null,
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index todo_due on todo (county, done_on, due_on);
create index todo_enterprise on todo (enterprise_id);

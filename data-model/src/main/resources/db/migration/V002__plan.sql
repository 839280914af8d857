-- The county plan: measures, units, duties, and how the work on each duty goes.

create table unit (
  id bigint not null primary key,
  county varchar(6) not null,
  code varchar(40) not null,
  name varchar(100) not null,
  short_name varchar(40) not null,
  parent_id bigint references unit (id),
  sort_order integer not null,
  note varchar(1000),
  rev integer not null,
  unique (county, code)
);

create table unit_alias (
  id bigint not null primary key,
  county varchar(6) not null,
  unit_id bigint not null references unit (id),
  name varchar(100) not null,
  rev integer not null,
  unique (county, name)
);

create table plan (
  id bigint not null primary key,
  county varchar(6) not null,
  plan_year integer not null,
  title varchar(300) not null,
  doc_no varchar(60) not null,
  issuer varchar(100) not null,
  issued_on date not null,
  rev integer not null,
  unique (county, doc_no)
);

create table plan_section (
  id bigint not null primary key,
  county varchar(6) not null,
  plan_id bigint not null references plan (id),
  section_no integer not null,
  title varchar(100) not null,
  rev integer not null,
  unique (plan_id, section_no)
);

create table measure (
  id bigint not null primary key,
  county varchar(6) not null,
  plan_id bigint not null references plan (id),
  section_id bigint not null references plan_section (id),
  measure_no integer not null,
  title varchar(200) not null,
  clause varchar(4000) not null,
  target_text varchar(300),
  target_number numeric(18,4),
  target_unit varchar(20),
  rev integer not null,
  unique (plan_id, measure_no)
);

-- One mark of the matrix: this unit answers for this measure.
create table duty (
  id bigint not null primary key,
  county varchar(6) not null,
  measure_id bigint not null references measure (id),
  unit_id bigint not null references unit (id),
  position integer not null,
  leads boolean not null,
  lead_basis varchar(20) not null check (lead_basis in ('BY_ORDER', 'BY_OFFICE')),
  rev integer not null,
  unique (measure_id, unit_id)
);

create table milestone (
  id bigint not null primary key,
  county varchar(6) not null,
  duty_id bigint not null references duty (id),
  title varchar(300) not null,
  due_on date not null,
  done_on date,
  origin varchar(20) not null check (origin in ('OFFICE', 'PLAN')),
  note varchar(2000),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index milestone_duty on milestone (duty_id, due_on);

create table progress_note (
  id bigint not null primary key,
  county varchar(6) not null,
  duty_id bigint not null references duty (id),
  noted_on date not null,
  author varchar(60) not null,
  body varchar(4000) not null,
  is_instruction boolean not null,
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index progress_note_duty on progress_note (duty_id, noted_on);

-- 工作专班 members; a unit may be a member and answer for no measure.
create table panel_member (
  id bigint not null primary key,
  county varchar(6) not null,
  plan_id bigint not null references plan (id),
  unit_id bigint references unit (id),
  person varchar(60),
  post varchar(100) not null,
  is_head boolean not null,
  named_in_plan boolean not null,
  sort_order integer not null,
  rev integer not null
);

-- 政策库: five classes, four annotations (measure 17).

create table policy (
  id bigint not null primary key,
  county varchar(6) not null,
  title varchar(300) not null,
  doc_no varchar(100),
  issuer varchar(100),
  level varchar(10) not null check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY')),
  class varchar(20) not null check (class in ('PUBLICITY', 'SUBSIDY', 'FINANCING', 'INNOVATION', 'TALENT')),
  scope varchar(4000),
  conditions varchar(4000),
  process varchar(4000),
  office varchar(300),
  benefit varchar(2000),
  platform varchar(200),
  published_on date,
  effective_on date,
  expires_on date,
  window_from date,
  window_to date,
  validity varchar(20) not null check (validity in ('VALID', 'REPLACED', 'REPEALED', 'EXPIRED')),
  replaced_by_id bigint references policy (id),
  text_missing boolean not null,
  to_verify boolean not null,
  source_url varchar(500),
  match_rule varchar(20000),
  measure_id bigint references measure (id),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index policy_class on policy (county, class, title);
create index policy_doc_no on policy (doc_no);

create table policy_push (
  id bigint not null primary key,
  county varchar(6) not null,
  policy_id bigint not null references policy (id),
  enterprise_id bigint not null references enterprise (id),
  pushed_on date not null,
  way varchar(20) not null,
  person varchar(60) not null,
  acknowledged_on date,
  note varchar(1000),
  rev integer not null
);
create index policy_push_policy on policy_push (policy_id, pushed_on);
create index policy_push_enterprise on policy_push (enterprise_id, pushed_on);

-- Rule packs as dated data, and what they said of a firm on a day.

create table standard_pack (
  id bigint not null primary key,
  county varchar(6) not null,
  code varchar(40) not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  doc_no varchar(100) not null,
  effective_on date not null,
  expires_on date,
  to_verify boolean not null,
  body varchar(1000000) not null,
  loaded_at timestamp(6) with time zone not null,
  in_force boolean not null,
  rev integer not null
);
create index standard_pack_code on standard_pack (county, code, effective_on);

create table assessment_snapshot (
  id bigint not null primary key,
  county varchar(6) not null,
  pack_id bigint not null references standard_pack (id),
  title varchar(200) not null,
  base_date date not null,
  made_at timestamp(6) with time zone not null,
  author varchar(60) not null,
  firms integer not null,
  pack_body varchar(1000000) not null
);

create table assessment (
  id bigint not null primary key,
  county varchar(6) not null,
  snapshot_id bigint not null references assessment_snapshot (id),
  enterprise_id bigint not null references enterprise (id),
  enterprise_name varchar(200) not null,
  verdict varchar(20) not null check (verdict in ('MET', 'UNMET', 'UNKNOWN', 'JUDGE', 'NOT_APPLICABLE')),
  short_count integer not null,
  score_low numeric(18,4),
  score_high numeric(18,4),
  body varchar(1000000) not null
);
create index assessment_snapshot_rank on assessment (snapshot_id, short_count, id);
create index assessment_enterprise on assessment (enterprise_id);

-- 培育线索: 线索 → 储备 → 辅导 → 申报 → 入库, or out with a reason.
create table lead (
  id bigint not null primary key,
  county varchar(6) not null,
  measure_id bigint references measure (id),
  enterprise_id bigint references enterprise (id),
  name varchar(200) not null,
  code varchar(18),
  aim varchar(30) not null,
  source varchar(30) not null,
  found_on date not null,
  stage varchar(20) not null check (stage in ('LEAD', 'RESERVE', 'COACHING', 'APPLIED', 'LISTED', 'DROPPED')),
  stage_on date not null,
  evidence_no varchar(100),
  drop_reason varchar(300),
  note varchar(2000),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index lead_stage on lead (county, stage, stage_on);
create index lead_enterprise on lead (enterprise_id);

create table lead_step (
  id bigint not null primary key,
  county varchar(6) not null,
  lead_id bigint not null references lead (id),
  stage varchar(20) not null,
  on_day date not null,
  author varchar(60) not null,
  note varchar(1000),
  rev integer not null
);
create index lead_step_lead on lead_step (lead_id, on_day);

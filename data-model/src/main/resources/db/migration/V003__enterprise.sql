-- The firm's file. Money is in 万元, shares in %, people in 人.

create table commissioner (
  id bigint not null primary key,
  county varchar(6) not null,
  name varchar(60) not null,
  unit_id bigint references unit (id),
  phone varchar(40),
  since_on date,
  left_on date,
  note varchar(1000),
  rev integer not null
);

create table enterprise (
  id bigint not null primary key,
  county varchar(6) not null,
  code varchar(18),
  code_override_reason varchar(300),
  name varchar(200) not null,
  short_name varchar(100),
  initials varchar(200) not null,
  sort_key varchar(600) not null,
  town_code varchar(9),
  address varchar(300),
  industry_code varchar(5),
  size_class varchar(10) check (size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  above_scale boolean,
  above_scale_on date,
  legal_person varchar(100),
  established_on date,
  capital numeric(18,4),
  ownership varchar(60),
  main_product varchar(300),
  chain_id bigint references chain (id),
  chain_role varchar(20),
  on_service_net_on date,
  status varchar(20) not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'MOVED')),
  commissioner_id bigint references commissioner (id),
  note varchar(4000),
  merged_into_id bigint references enterprise (id),
  deleted_at timestamp(6) with time zone,
  rev integer not null
);
create index enterprise_code on enterprise (code);
create index enterprise_sort on enterprise (county, sort_key, id);
create index enterprise_by_name on enterprise (county, name, id);
create index enterprise_town on enterprise (town_code, sort_key, id);
create index enterprise_commissioner on enterprise (commissioner_id);

create table enterprise_name (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  name varchar(200) not null,
  kind varchar(10) not null check (kind in ('FORMER', 'SHORT')),
  until_on date,
  rev integer not null
);
create index enterprise_name_owner on enterprise_name (enterprise_id);

create table contact (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  name varchar(60) not null,
  post varchar(60),
  phone varchar(60),
  is_primary boolean not null,
  note varchar(1000),
  rev integer not null
);
create index contact_owner on contact (enterprise_id);

-- One row per firm, year and source: two sources that differ stand side by side; the preferred one counts.
create table year_figures (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  fiscal_year integer not null,
  source varchar(60) not null,
  as_of date,
  said_by varchar(60),
  preferred boolean not null,
  revenue numeric(18,4),
  main_revenue numeric(18,4),
  cost numeric(18,4),
  profit numeric(18,4),
  net_profit numeric(18,4),
  tax numeric(18,4),
  assets numeric(18,4),
  liabilities numeric(18,4),
  net_assets numeric(18,4),
  rd_expense numeric(18,4),
  rd_expense_home numeric(18,4),
  high_tech_revenue numeric(18,4),
  equity_raised numeric(18,4),
  employees integer,
  rd_staff integer,
  note varchar(2000),
  rev integer not null,
  unique (enterprise_id, fiscal_year, source)
);

-- Anything else a standard asks of a firm: years in the segment, market share, platform score, certificates …
create table enterprise_fact (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  fact varchar(60) not null,
  fiscal_year integer,
  amount numeric(18,4),
  answer boolean,
  wording varchar(2000),
  source varchar(60) not null,
  as_of date,
  said_by varchar(60),
  rev integer not null
);
create index enterprise_fact_owner on enterprise_fact (enterprise_id, fact, fiscal_year);

-- 知识产权
create table property (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  kind varchar(30) not null,
  grade varchar(2) not null check (grade in ('I', 'II')),
  title varchar(300) not null,
  number varchar(60),
  granted_on date,
  valid_until date,
  self_developed boolean,
  transferred_in boolean,
  holder_rank integer,
  high_value boolean,
  for_main_product boolean,
  in_use boolean,
  rev integer not null
);
create index property_owner on property (enterprise_id);

-- A title or certificate; a renewal names the one it renews.
create table qualification (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  kind varchar(30) not null,
  level varchar(20),
  batch varchar(60),
  doc_no varchar(100),
  number varchar(60),
  granted_on date not null,
  valid_until date,
  renews_id bigint references qualification (id),
  ended_on date,
  end_reason varchar(300),
  updated_for_year integer,
  rev integer not null
);
create index qualification_owner on qualification (enterprise_id, kind, granted_on);
create index qualification_valid on qualification (kind, valid_until);

create table relation (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  kind varchar(20) not null,
  other_id bigint references enterprise (id),
  other_name varchar(200) not null,
  note varchar(1000),
  rev integer not null
);
create index relation_owner on relation (enterprise_id);

-- 一企一员, with history.
create table assignment (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  commissioner_id bigint not null references commissioner (id),
  since_on date not null,
  until_on date,
  rev integer not null
);
create index assignment_enterprise on assignment (enterprise_id, since_on);
create index assignment_commissioner on assignment (commissioner_id, until_on);

-- 更名、合并、重组、迁移 …: what happened to a firm that must be reported on the platform within some months.

create table enterprise_change (
  id bigint not null primary key,
  county varchar(6) not null,
  enterprise_id bigint not null references enterprise (id),
  kind varchar(20) not null,
  happened_on date not null,
  reported_on date,
  note varchar(1000),
  rev integer not null
);
create index enterprise_change_owner on enterprise_change (enterprise_id, happened_on);

create index assessment_snapshot_list on assessment_snapshot (county, base_date, id);

-- Why a commissioner left: printed on the hand-over list, kept with the roster.
alter table commissioner add column left_reason varchar(300);

-- 关系 are shown from the other firm's side too.
create index relation_other on relation (other_id);

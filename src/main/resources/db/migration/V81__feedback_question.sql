-- what a judged answer answered, so that the operator can ask it again
alter table feedback add column question varchar(1000) default '' not null;

-- The outbox, as Debezium's outbox event router expects it. For PostgreSQL and H2.
create table outbox (
  id uuid not null primary key,
  aggregatetype varchar(255) not null,
  aggregateid varchar(255),
  type varchar(255) not null,
  payload text not null
);

-- The events that consumers have processed. For PostgreSQL and H2.
create table processed_event (
  consumer varchar(200) not null,
  event_id uuid not null,
  processed_at timestamp(6) with time zone not null,
  primary key (consumer, event_id)
);

create index processed_event_processed_at on processed_event (processed_at);

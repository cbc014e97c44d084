-- For H2 and PostgreSQL.

CREATE TABLE IF NOT EXISTS task (
  id UUID PRIMARY KEY,
  user_id UUID NOT NULL,
  title VARCHAR(200) NOT NULL,
  completed_at TIMESTAMP WITH TIME ZONE
);

-- Spring Modulith's registry. Its own table for H2 has room for events of 4,000 characters only.
CREATE TABLE IF NOT EXISTS event_publication (
  id UUID PRIMARY KEY,
  listener_id VARCHAR NOT NULL,
  event_type VARCHAR NOT NULL,
  serialized_event VARCHAR NOT NULL,
  publication_date TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  completion_date TIMESTAMP(6) WITH TIME ZONE,
  status VARCHAR(20),
  completion_attempts INTEGER,
  last_resubmission_date TIMESTAMP(6) WITH TIME ZONE
);

-- How many tasks each user has completed, as the events say.
CREATE TABLE IF NOT EXISTS completed_tasks (
  user_id UUID PRIMARY KEY,
  completed BIGINT NOT NULL
);

-- The events that are counted already.
CREATE TABLE IF NOT EXISTS processed_event (
  consumer VARCHAR(200) NOT NULL,
  event_id UUID NOT NULL,
  processed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX IF NOT EXISTS processed_event_processed_at ON processed_event (processed_at);

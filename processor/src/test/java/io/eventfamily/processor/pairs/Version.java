package io.eventfamily.processor.pairs;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.schema.FamilySchema;

/** A compiled version of a family: its schema as it was exported, and its generated codec. */
record Version(FamilySchema schema, EventCodec<Event<?>> codec) {}

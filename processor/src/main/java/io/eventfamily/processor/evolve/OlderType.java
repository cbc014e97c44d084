package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Payload;

/**
 * An event type of an older version, whose events are read.
 *
 * @param wireName its name
 * @param target the payload that such events get
 * @param direct whether its JSON is read as that of the target; else the version before reads it
 */
public record OlderType(String wireName, Payload target, boolean direct) {}

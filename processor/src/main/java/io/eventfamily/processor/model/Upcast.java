package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;

/**
 * A method of the user's own that makes a payload of this version of one of the version before.
 *
 * @param origin where it was declared
 * @param method its name
 * @param from the interface of the older payload
 * @param to the interface of the payload that it gives
 * @param deprecated whether to call it makes compilers warn
 */
public record Upcast(Origin origin, String method, ClassId from, ClassId to, boolean deprecated) {}

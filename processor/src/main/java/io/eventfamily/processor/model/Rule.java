package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;

/**
 * A rule that goes across properties: a method of the user's own that judges the whole.
 *
 * @param origin where it was declared
 * @param method its name
 * @param expected what the method gives where the rule is kept
 * @param message what is said where it is not
 * @param deprecated whether to call it makes compilers warn
 */
public record Rule(
    Origin origin, String method, boolean expected, String message, boolean deprecated) {}

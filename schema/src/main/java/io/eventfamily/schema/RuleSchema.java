package io.eventfamily.schema;

/**
 * A rule that goes across properties. What it demands is written in Java, and so is known by name
 * only.
 *
 * @param name of the method
 * @param expected what the method gives where the rule is kept
 * @param message what is said where it is not
 */
public record RuleSchema(String name, boolean expected, String message) {}

package io.eventfamily.cli.validate;

/**
 * What is wrong with an event.
 *
 * @param pointer a JSON pointer (RFC 6901); empty for the whole event
 * @param message for people, and never with a value of the event
 */
record Violation(String pointer, String message) {}

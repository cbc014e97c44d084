package io.eventfamily.example.spring;

/**
 * What a fault has done.
 *
 * @param events that were committed to the database
 * @param lost that are in the database and not on the topic, or the other way round
 * @param duplicated records on the topic beyond the first of each event
 * @param handled events that a consumer handled behind the check of their ids
 */
record Figures(String fault, int events, int lost, int duplicated, int handled) {}

package io.eventfamily.reliability;

/** The faults that the page shows, in its order. */
public enum Fault {
  BROKER_STOPPED_PUBLISH(
      "A broker is stopped and started again while events are published one by one",
      Duplicates.NONE,
      "Its partitions get other leaders. What has no answer is sent again, and the broker knows it"
          + " by the number that the idempotent producer gave it"),

  BROKER_STOPPED_PUBLISH_ALL(
      "A broker is stopped and started again during `publishAll`", Duplicates.NONE, "The same"),

  LEADER_KILLED(
      "The leader of a partition is killed while events are published",
      Duplicates.NONE,
      "The same, after the seconds in which nobody leads the partition"),

  LEADER_KILLED_IMPATIENT(
      "The same, with a publisher that gives up before the partition has another leader",
      Duplicates.NONE,
      "Futures of the other events fail, and the program knows which. Some of these events are on"
          + " the topic: who publishes them again makes duplicates, which consumers tell by the id",
      false),

  LEADER_KILLED_TRANSACTION(
      "The leader of a partition is killed while events are published in transactions",
      Duplicates.NONE,
      "A transaction that fails is aborted as a whole and published again. What has reached the"
          + " topic of its first attempt is not seen by consumers of committed records"),

  COORDINATOR_KILLED_TRANSACTION(
      "The coordinator of the transactions is killed",
      Duplicates.NONE,
      "Another broker goes on with what is in its log"),

  CONSUMER_KILLED(
      "A consumer is killed between handling and commit, without idempotence",
      Duplicates.AT_LEAST_ONCE,
      "What it had handled and not committed comes to another one of its group once more: the"
          + " handler must bear it"),

  CONSUMER_KILLED_IDEMPOTENT(
      "A consumer is killed between handling and commit, with the idempotent wrapper",
      Duplicates.NONE,
      "The same comes once more, and the wrapper passes over it"),

  FOREIGN_RECORDS(
      "A poison record, one of an unknown type, one without a value and an event of 5 MB in the"
          + " middle, for `EventDeserializer`",
      Duplicates.NONE,
      "The consumer gets them as `Invalid`, `Unknown`, null and `Valid`, and goes on"),

  FOREIGN_RECORDS_STRICT(
      "The same, for `StrictEventDeserializer`",
      Duplicates.NONE,
      "The unknown type comes as null. For the poison record `poll` throws, and the consumer seeks"
          + " past it"),

  APPLICATION_KILLED(
      "An application is killed between the commit of its database and the publication, and once"
          + " more while it publishes what was left",
      Duplicates.POSSIBLE,
      "What is not marked as published is published again after the start: consumers tell it by the"
          + " id"),

  DATABASE_DOWN(
      "The database of an application is stopped and started again while events are committed and"
          + " published",
      Duplicates.POSSIBLE,
      "What was published meanwhile could not be marked, and is published again: consumers tell it"
          + " by the id");

  private final String text;
  private final Duplicates duplicates;
  private final String remark;
  private final boolean acknowledged;

  Fault(String text, Duplicates duplicates, String remark) {
    this(text, duplicates, remark, true);
  }

  Fault(String text, Duplicates duplicates, String remark, boolean acknowledged) {
    this.text = text;
    this.duplicates = duplicates;
    this.remark = remark;
    this.acknowledged = acknowledged;
  }

  /** What happens, as a sentence without its full stop. */
  String text() {
    return text;
  }

  /** What is said of events that come more than once. */
  Duplicates duplicates() {
    return duplicates;
  }

  /** Whether all events are acknowledged in the end; else only some are, and how many differs. */
  boolean isAcknowledged() {
    return acknowledged;
  }

  /** How that comes, and who removes the duplicates. */
  String remark() {
    return remark;
  }
}

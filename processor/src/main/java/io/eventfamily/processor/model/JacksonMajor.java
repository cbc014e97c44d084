package io.eventfamily.processor.model;

/** The major versions of Jackson that code is generated for. */
public enum JacksonMajor {
  TWO(2, "com.fasterxml.jackson.databind"),
  THREE(3, "tools.jackson.databind");

  private final int number;
  private final String databindPackage;

  JacksonMajor(int number, String databindPackage) {
    this.number = number;
    this.databindPackage = databindPackage;
  }

  /** As a number. */
  public int number() {
    return number;
  }

  /** The package of data binding. */
  public String databindPackage() {
    return databindPackage;
  }
}

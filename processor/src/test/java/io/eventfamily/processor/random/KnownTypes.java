package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.List;

/** The enums, records and unions that a family has so far. */
final class KnownTypes {

  private final List<Type> types = new ArrayList<>();
  private final List<Type> sortable = new ArrayList<>();
  private final List<String> superInterfaces = new ArrayList<>();

  void add(Type type) {
    types.add(type);
    if (type.kind() == Kind.ENUM) {
      sortable.add(type);
    }
  }

  /** A record that says that it has an order. */
  void addComparable(Type type) {
    types.add(type);
    sortable.add(type);
  }

  /** An interface that others extend, with a place for its type argument. */
  void addSuperInterface(String format) {
    superInterfaces.add(format);
  }

  List<Type> all() {
    return types;
  }

  List<Type> sortable() {
    return sortable;
  }

  List<Type> enums() {
    return types.stream().filter(type -> type.kind() == Kind.ENUM).toList();
  }

  List<String> superInterfaces() {
    return superInterfaces;
  }
}

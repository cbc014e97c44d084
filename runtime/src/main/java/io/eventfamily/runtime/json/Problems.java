package io.eventfamily.runtime.json;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an event while it is read or built.
 *
 * <p>Problems are kept as a tree in the shape of the document, and a cursor says which value is
 * being looked at. That shape gives the rules of the judgement for nothing: a value that was
 * rejected is not judged again, a container with a rejected item is not judged as a whole, and when
 * a property occurs a second time, cutting its branch takes back all that was said of the first.
 *
 * <p>Nothing is allocated for the tree until there is something to report.
 */
public final class Problems {

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private final boolean ofJavaValues;
  private Object[] path = new Object[8];
  private int depth;
  private @Nullable Node root;

  private Problems(boolean ofJavaValues) {
    this.ofJavaValues = ofJavaValues;
  }

  /** For an event that is read from JSON. */
  public static Problems ofJsonEvent() {
    return new Problems(false);
  }

  /** For a payload that is read from JSON outside an event. */
  public static Problems ofJsonPayload() {
    return ofJsonEvent().below(PAYLOAD);
  }

  /** For an event that is built in Java. */
  public static Problems ofBuiltEvent() {
    return new Problems(true);
  }

  /** For a payload that is built in Java. */
  public static Problems ofBuiltPayload() {
    return ofBuiltEvent().below(PAYLOAD);
  }

  private Problems below(PropertyName name) {
    enter(name);
    return this;
  }

  /**
   * Whether the values were made in Java, and so may be what JSON cannot carry. Values that an
   * engine has read need not be looked at again.
   */
  boolean areOfJavaValues() {
    return ofJavaValues;
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return root == null;
  }

  /** Moves the cursor to a property or an item of the value it stands at. */
  void enter(Object segment) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
    }
    path[depth++] = segment;
  }

  /** Moves the cursor to another property or item of the same container. */
  void moveTo(Object segment) {
    path[depth - 1] = segment;
  }

  /** Moves the cursor back to the container. */
  void leave() {
    path[--depth] = null;
  }

  /** Rejects the value at the cursor, unless it, or something in it, is rejected already. */
  void reject(Problem problem) {
    if (nodeAtCursor() == null) {
      grow().problem = problem;
    }
  }

  /** Rejects a property of the value at the cursor, unless that is rejected already. */
  public void reject(PropertyName name, Problem problem) {
    reject((Object) name, problem);
  }

  void reject(Object segment, Problem problem) {
    enter(segment);
    reject(problem);
    leave();
  }

  /** Rejects a property as a whole, in place of what was found in it. */
  void rejectInstead(PropertyName name, Problem problem) {
    enter(name);
    forget();
    reject(problem);
    leave();
  }

  /** Takes back all that was said of the value at the cursor. */
  void forget() {
    if (root == null) {
      return;
    }
    Deque<Node> containers = new ArrayDeque<>();
    Node node = root;
    for (int level = 0; level < depth; level++) {
      containers.push(node);
      node = node.child(path[level]);
      if (node == null) {
        return;
      }
    }
    for (int level = depth - 1; level >= 0; level--) {
      Node container = containers.pop();
      container.remove(path[level]);
      if (container.isLive()) {
        return;
      }
    }
    root = null;
  }

  /** Whether there is exactly one problem. */
  public boolean isSingle() {
    return root != null && root.isSingle();
  }

  /** Everything that is wrong, in the order in which it was found. */
  public List<Violation> toList() {
    List<Violation> violations = new ArrayList<>();
    if (root != null) {
      root.collect(new StringBuilder(), violations);
    }
    return violations;
  }

  /**
   * Ends the judgement of a built value.
   *
   * @throws InvalidEventException with everything that is wrong, where anything is
   */
  public void throwIfAny() {
    if (root != null) {
      throw new InvalidEventException(toList());
    }
  }

  private @Nullable Node nodeAtCursor() {
    Node node = root;
    for (int level = 0; level < depth && node != null; level++) {
      node = node.child(path[level]);
    }
    return node;
  }

  private Node grow() {
    if (root == null) {
      root = new Node();
    }
    Node node = root;
    for (int level = 0; level < depth; level++) {
      node = node.grow(path[level]);
    }
    return node;
  }

  /** A value with a problem of its own, or with problems in its parts. */
  private static final class Node {

    @Nullable Problem problem;
    private final Map<String, Node> children = new LinkedHashMap<>();

    @Nullable Node child(Object segment) {
      return children.get(segment.toString());
    }

    Node grow(Object segment) {
      return children.computeIfAbsent(segment.toString(), key -> new Node());
    }

    void remove(Object segment) {
      children.remove(segment.toString());
    }

    boolean isLive() {
      return problem != null || !children.isEmpty();
    }

    boolean isSingle() {
      return problem != null
          ? children.isEmpty()
          : children.size() == 1 && children.values().iterator().next().isSingle();
    }

    void collect(StringBuilder pointer, List<Violation> violations) {
      if (problem != null) {
        violations.add(problem.at(pointer.toString()));
      }
      int length = pointer.length();
      children.forEach(
          (segment, child) -> {
            pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
            child.collect(pointer, violations);
            pointer.setLength(length);
          });
    }
  }
}

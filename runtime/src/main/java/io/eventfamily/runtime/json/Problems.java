package io.eventfamily.runtime.json;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an event while it is read or built.
 *
 * <p>Problems are kept as a tree in the shape of the document, and a cursor says which value is
 * being looked at. That shape gives the rules of the judgement for nothing: a value that was
 * rejected is not judged again, nor are its parts, a container with a rejected item is not judged
 * as a whole, and when a property occurs a second time, cutting its branch takes back all that was
 * said of the first.
 *
 * <p>Nothing is allocated for the tree until there is something to report. Where only the verdict
 * is wanted, there is neither tree nor cursor.
 */
public final class Problems {

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  /**
   * So many characters all pointers together may have. A small document can hold one long name with
   * thousands of bad values in it, and the name stands in the pointer of each.
   */
  private static final int MAX_CHARACTERS_OF_POINTERS = 1_000_000;

  private static final Object[] NO_PATH = {};
  private static final @Nullable Node[] NO_NODES = {};

  private final boolean ofJavaValues;

  /** Whether the cursor is moved, and so problems are told where they are. */
  private final boolean located;

  private Object[] path;

  /**
   * What is wrong with the values along the path, from the root on; null from the first sound. As
   * long as it has to be, and empty while nothing is wrong.
   */
  private @Nullable Node[] nodes = NO_NODES;

  private int depth;

  /** Whether anything was rejected, where that is all there is to tell. */
  private boolean rejected;

  /** Whether a value was found that no reader would read, and so nobody need look for more. */
  private boolean foundTooDeep;

  private Problems(boolean ofJavaValues, boolean located) {
    this.ofJavaValues = ofJavaValues;
    this.located = located;
    this.path = located ? new Object[8] : NO_PATH;
  }

  /** For an event that is read from JSON. */
  public static Problems ofJsonEvent() {
    return new Problems(false, true);
  }

  /**
   * For an event that is read from JSON to see whether it is valid. What is wrong is not kept, and
   * what was wrong with a value is not forgotten where the value occurs again.
   */
  public static Problems ofVerdictOnly() {
    return new Problems(false, false);
  }

  /** For a payload that is read from JSON outside an event. */
  public static Problems ofJsonPayload() {
    return ofJsonEvent().below(PAYLOAD);
  }

  /** For an event that is built in Java. */
  public static Problems ofBuiltEvent() {
    return new Problems(true, true);
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

  /** Whether problems are told where they are. */
  boolean areLocated() {
    return located;
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return count() == 0;
  }

  /** Whether there is exactly one problem. */
  public boolean isSingle() {
    return count() == 1;
  }

  private int count() {
    if (!located) {
      return rejected ? 1 : 0;
    }
    Node root = nodeAt(0);
    return root == null ? 0 : root.count;
  }

  /** Whether nothing is wrong with the value at the cursor. */
  public boolean isSound() {
    Node node = nodeAt(depth);
    return located ? node == null || node.count == 0 : !rejected;
  }

  private @Nullable Node nodeAt(int level) {
    return level < nodes.length ? nodes[level] : null;
  }

  private void setNodeAt(int level, @Nullable Node node) {
    if (level < nodes.length) {
      nodes[level] = node;
    } else if (node != null) {
      nodes = Arrays.copyOf(nodes, level + 4);
      nodes[level] = node;
    }
  }

  /** Moves the cursor to a property or an item of the value it stands at. */
  void enter(Object segment) {
    if (!located) {
      return;
    }
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
    }
    depth++;
    moveTo(segment);
  }

  /** Moves the cursor into the items of the list it stands at, before the first. */
  void enterItems() {
    if (located) {
      enter(new Index());
    }
  }

  /** Moves the cursor to another item of the list that was entered by {@link #enterItems()}. */
  void moveToItem(int index) {
    if (located) {
      Index segment = (Index) path[depth - 1];
      segment.value = index;
      moveTo(segment);
    }
  }

  /** Moves the cursor to another property or item of the same container. */
  void moveTo(Object segment) {
    if (!located) {
      return;
    }
    path[depth - 1] = segment;
    if (nodes.length > 0) {
      Node container = nodeAt(depth - 1);
      setNodeAt(depth, container == null ? null : container.children.get(segment.toString()));
    }
  }

  /** Moves the cursor back to the container. */
  void leave() {
    if (!located) {
      return;
    }
    setNodeAt(depth, null);
    path[--depth] = null;
  }

  /**
   * Reports the problem of a property, if it has one.
   *
   * @param name a property of the value at the cursor
   */
  public void check(PropertyName name, @Nullable Problem problem) {
    if (problem != null) {
      reject(name, problem);
    }
  }

  /**
   * Reports the problem of a property, if it has one, in words of the user's own.
   *
   * @param name a property of the value at the cursor
   */
  public void check(PropertyName name, @Nullable Problem problem, String message) {
    if (problem != null) {
      reject(name, problem.inWords(message));
    }
  }

  /** Reports the problem of the value at the cursor, if it has one. */
  public void check(@Nullable Problem problem) {
    if (problem != null) {
      reject(problem);
    }
  }

  /** Reports the problem of the value at the cursor, if it has one, in words of the user's own. */
  public void check(@Nullable Problem problem, String message) {
    if (problem != null) {
      reject(problem.inWords(message));
    }
  }

  /** Checks that a property which was made in Java is what JSON can carry. */
  public <T> void checkJava(
      PropertyName name, @Nullable T value, Function<T, @Nullable Problem> problem) {
    if (ofJavaValues && value != null) {
      check(name, problem.apply(value));
    }
  }

  /** Checks that a value which was made in Java, and at which the cursor is, fits into JSON. */
  public <T> void checkJava(@Nullable T value, Function<T, @Nullable Problem> problem) {
    if (ofJavaValues && value != null) {
      check(problem.apply(value));
    }
  }

  /** Checks what is in a property that was made in Java. */
  public <T> void checkParts(PropertyName name, @Nullable T value, ValueCheck<? super T> check) {
    if (ofJavaValues && value != null) {
      enter(name);
      checkParts(value, check);
      leave();
    }
  }

  /** Checks what is in a value that was made in Java, and at which the cursor is. */
  public <T> void checkParts(@Nullable T value, ValueCheck<? super T> check) {
    // Of a record that holds itself in two places there are 2^500 parts: the first says it all.
    if (!ofJavaValues || value == null || foundTooDeep) {
      return;
    }
    if (isTooDeep() && !FreeJson.isScalar(value)) {
      foundTooDeep = true;
      reject(Problem.TOO_DEEP);
    } else {
      check.check(this, value);
    }
  }

  /** Whether no reader with the default limits would read an object or an array at the cursor. */
  boolean isTooDeep() {
    return depth >= JsonLimits.defaults().maxDepth();
  }

  /**
   * Rejects the value at the cursor, unless it is rejected already, or something in it, or what it
   * is part of.
   */
  void reject(Problem problem) {
    if (!located) {
      rejected = true;
      return;
    }
    Node node = nodeAt(depth);
    // Readers have left wrong items out of a set, and so out of what is counted.
    if (node != null
        && node.problem == null
        && problem.outweighs() > (ofJavaValues ? node.wrongParts() : 0)) {
      forget();
    }
    if (!isRejected()) {
      node().problem = problem;
    }
  }

  /** Rejects the value at the cursor by a rule that is asked beside others of its kind. */
  void rejectByRule(Problem problem) {
    if (!located || isSound()) {
      reject(problem);
    } else {
      node().add(problem);
    }
  }

  /** What is wrong with the value at the cursor, where one problem more is added to it. */
  private Node node() {
    Node node = rootNode();
    node.count++;
    for (int level = 1; level <= depth; level++) {
      Node part = nodeAt(level);
      if (part == null) {
        part = new Node();
        setNodeAt(level, part);
        node.add(path[level - 1], part);
      }
      part.count++;
      node = part;
    }
    return node;
  }

  private Node rootNode() {
    Node root = nodeAt(0);
    if (root == null) {
      root = new Node();
      setNodeAt(0, root);
    }
    return root;
  }

  private boolean isRejected() {
    for (int level = 0; level <= depth; level++) {
      Node node = nodeAt(level);
      if (node == null) {
        return false;
      }
      if (node.problem != null) {
        return true;
      }
    }
    return !isSound();
  }

  void reject(Object segment, Problem problem) {
    enter(segment);
    reject(problem);
    leave();
  }

  /**
   * Rejects what was rejected when somebody else judged the event, the root of which the cursor
   * stands at.
   */
  public void rejectAll(List<Violation> violations) {
    String pointer = null;
    for (Violation violation : violations) {
      Problem problem = new Problem(violation.code(), violation.message());
      List<String> segments = segmentsOf(violation.pointer());
      segments.forEach(this::enter);
      if (violation.pointer().equals(pointer)) {
        rejectByRule(problem); // only rules say more than one thing of a value
      } else {
        reject(problem);
      }
      segments.forEach(segment -> leave());
      pointer = violation.pointer();
    }
  }

  private static List<String> segmentsOf(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Stream.of(pointer.substring(1).split("/", -1))
            .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  /** Takes back all that was said of the value at the cursor. */
  void forget() {
    Node forgotten = nodeAt(depth);
    if (forgotten == null) {
      return;
    }
    nodes[depth] = null;
    for (int level = 0; level < depth; level++) {
      nodes[level].count -= forgotten.count;
    }
    if (depth > 0) {
      nodes[depth - 1].children.remove(path[depth - 1].toString());
    }
  }

  /**
   * Everything that is wrong: the problems of one container together, and otherwise in the order in
   * which they were found. Where the pointers would fill more than a million characters, the list
   * ends early; it is never empty where anything is wrong.
   */
  public List<Violation> toList() {
    List<Violation> violations = new ArrayList<>();
    Node root = nodeAt(0);
    if (root != null) {
      new Listing(violations).add(root);
    }
    return violations;
  }

  /**
   * Ends the judgement of a built value.
   *
   * @throws InvalidEventException with everything that is wrong, where anything is
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new InvalidEventException(toList());
    }
  }

  /** Where the cursor is in a list: one for all items, most of which nobody asks about. */
  private static final class Index {

    int value = -1;

    @Override
    public String toString() {
      return Integer.toString(value);
    }
  }

  /**
   * A value with a problem of its own, or with problems in its parts, never both. Without any where
   * all of them were taken back.
   */
  private static final class Node {

    @Nullable Problem problem;

    /** What else was found by rules that were asked at the same time. */
    List<Problem> further = List.of();

    /** Whether it is the value of a property that must not show. */
    boolean sensitive;

    /** Whether it is found by a name that is part of the document, and not of a declaration. */
    boolean named;

    /** How many problems there are, in the parts too. */
    int count;

    Map<String, Node> children = Map.of();

    int wrongParts() {
      return (int) children.values().stream().filter(part -> part.count > 0).count();
    }

    void add(Problem ofRule) {
      if (further.isEmpty()) {
        further = new ArrayList<>();
      }
      further.add(ofRule);
    }

    void add(Object segment, Node child) {
      if (children.isEmpty()) {
        children = new LinkedHashMap<>();
      }
      child.sensitive = segment instanceof PropertyName name && name.isSensitive();
      child.named = segment instanceof String;
      children.put(segment.toString(), child);
    }
  }

  /** Spells the problems of a tree out, each with its pointer. */
  private static final class Listing {

    private final List<Violation> violations;
    private final StringBuilder pointer = new StringBuilder();
    private int room = MAX_CHARACTERS_OF_POINTERS;

    Listing(List<Violation> violations) {
      this.violations = violations;
    }

    void add(Node node) {
      add(node, node.sensitive);
    }

    /**
     * @param hidden whether the value must not show, and so neither must names in it
     */
    private void add(Node node, boolean hidden) {
      if (node.problem != null) {
        add(node.problem);
      }
      node.further.forEach(this::add);
      int length = pointer.length();
      for (Map.Entry<String, Node> part : node.children.entrySet()) {
        Node child = part.getValue();
        if (!hidden || !child.named) {
          pointer.append('/').append(part.getKey().replace("~", "~0").replace("/", "~1"));
        }
        add(child, hidden || child.sensitive);
        pointer.setLength(length);
      }
    }

    private void add(Problem problem) {
      if (room > 0) {
        room -= pointer.length();
        if (room >= 0 || violations.isEmpty()) {
          violations.add(problem.at(pointer.toString()));
        }
      }
    }
  }
}

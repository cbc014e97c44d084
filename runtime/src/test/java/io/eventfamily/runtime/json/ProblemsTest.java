package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.management.ThreadMXBean;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProblemsTest {

  private static final PropertyName A = PropertyName.of("a");
  private static final PropertyName B = PropertyName.of("b");

  private final Problems problems = Problems.ofJsonEvent();

  @Test
  void isEmptyAtFirst() {
    assertThat(problems.isEmpty()).isTrue();
    assertThat(problems.isSingle()).isFalse();
    assertThat(problems.toList()).isEmpty();
    assertThatNoException().isThrownBy(problems::throwIfAny);
  }

  @Test
  void pointsToTheDocumentAndToPropertiesAndItems() {
    problems.enter(A);
    problems.enter(0);
    problems.reject(Problem.INT_TYPE);
    problems.moveTo(10);
    problems.reject(Problem.INT_TYPE);
    problems.leave();
    problems.leave();
    problems.reject(B, Problem.MISSING);

    assertThat(pointers()).containsExactly("/a/0", "/a/10", "/b");

    Problems ofDocument = Problems.ofJsonEvent();
    ofDocument.reject(Problem.MODEL_TYPE);
    assertThat(ofDocument.toList()).containsExactly(Problem.MODEL_TYPE.at(""));
  }

  @Test
  void pointsFromTheEventWhereAPayloadIsJudgedAlone() {
    for (Problems ofPayload : List.of(Problems.ofJsonPayload(), Problems.ofBuiltPayload())) {
      ofPayload.reject(A, Problem.MISSING);

      assertThat(ofPayload.toList()).containsExactly(Problem.MISSING.at("/payload/a"));
    }
    Problems wholePayload = Problems.ofJsonPayload();
    wholePayload.reject(Problem.MODEL_TYPE);
    assertThat(wholePayload.toList()).containsExactly(Problem.MODEL_TYPE.at("/payload"));
  }

  @Test
  void escapesTildesAndSlashes() {
    problems.enter("~1/");
    problems.reject((Object) "", Problem.MISSING);
    problems.reject((Object) "é\n", Problem.MISSING);

    assertThat(pointers()).containsExactly("/~01~1/", "/~01~1/é\n");
  }

  @Test
  void takesOverWhatWasFoundElsewhere() {
    List<Violation> found =
        List.of(
            new Violation("missing", "/payload/~01~1", "is required"),
            new Violation("int_type", "/payload/b/0", "must be an integer"),
            new Violation("value_error", "/c", "is wrong"),
            new Violation("value_error", "/c", "is wrong in another way"));

    problems.rejectAll(found);

    assertThat(problems.toList()).isEqualTo(found);
    assertThat(problems.isSound()).isFalse();
  }

  @Test
  void takesOverNothingOfAValueThatIsRejectedAlready() {
    problems.reject(A, Problem.MISSING);

    problems.rejectAll(List.of(Problem.INT_TYPE.at("/a"), Problem.INT_TYPE.at("/a/b")));

    assertThat(problems.toList()).containsExactly(Problem.MISSING.at("/a"));
  }

  @Test
  void takesOverWhatIsWrongWithTheDocument() {
    problems.rejectAll(List.of(Problem.MODEL_TYPE.at("")));

    assertThat(problems.toList()).containsExactly(Problem.MODEL_TYPE.at(""));
  }

  @Test
  void keepsTheFirstProblemOfAValue() {
    problems.reject(A, Problem.MISSING);
    problems.reject(A, Problem.INT_TYPE);

    assertThat(problems.toList()).containsExactly(Problem.MISSING.at("/a"));
  }

  @Test
  void doesNotJudgeAContainerWithARejectedItem() {
    problems.enter(A);
    problems.reject((Object) 3, Problem.INT_TYPE);
    problems.leave();
    problems.reject(A, Problem.tooShort(9));
    problems.reject(Problem.MODEL_TYPE);

    assertThat(problems.toList()).containsExactly(Problem.INT_TYPE.at("/a/3"));
  }

  // What is in a list that is too long was listed beside it where it was judged later.
  @Test
  void doesNotJudgeThePartsOfARejectedValue() {
    problems.check(A, Problem.tooLong(1).insteadOfPartsBelow(2));
    problems.enter(A);
    problems.reject((Object) 0, Problem.INT_TYPE);
    problems.enter(1);
    problems.reject((Object) "x", Problem.INT_TYPE);

    assertThat(problems.toList()).containsExactly(Problem.tooLong(1).at("/a"));
    assertThat(problems.isSingle()).isTrue();
  }

  @Test
  void rejectsAsAWholeInPlaceOfWhatWasFoundInside() {
    problems.enter(A);
    problems.reject((Object) 0, Problem.INT_TYPE);
    problems.reject((Object) 1, Problem.INT_TYPE);
    problems.leave();
    problems.reject(B, Problem.MISSING);
    problems.check(A, Problem.tooLong(1).insteadOfPartsBelow(2));

    assertThat(problems.toList())
        .containsExactlyInAnyOrder(Problem.tooLong(1).at("/a"), Problem.MISSING.at("/b"));
  }

  @Test
  void forgetsABranchAndNothingElse() {
    problems.enter(A);
    problems.enter(B);
    problems.reject((Object) 0, Problem.INT_TYPE);
    problems.reject((Object) 1, Problem.INT_TYPE);
    problems.moveTo("c");
    problems.reject(Problem.MISSING);
    problems.moveTo(B);
    problems.forget();
    assertThat(pointers()).containsExactly("/a/c");
    assertThat(problems.isSingle()).isTrue();

    problems.forget();
    assertThat(pointers()).containsExactly("/a/c");

    problems.moveTo("c");
    problems.forget();
    assertThat(problems.isEmpty()).isTrue();
    assertThat(problems.toList()).isEmpty();
    assertThatNoException().isThrownBy(problems::throwIfAny);
  }

  @Test
  void judgesAgainWhatWasForgotten() {
    problems.enter(A);
    problems.enter(0);
    problems.reject(Problem.INT_TYPE);
    problems.forget();
    problems.reject(Problem.MISSING);
    assertThat(problems.toList()).containsExactly(Problem.MISSING.at("/a/0"));

    problems.forget();
    problems.leave();
    problems.reject(Problem.LIST_TYPE);
    assertThat(problems.toList()).containsExactly(Problem.LIST_TYPE.at("/a"));

    problems.leave();
    problems.forget();
    problems.reject(Problem.MODEL_TYPE);
    assertThat(problems.toList()).containsExactly(Problem.MODEL_TYPE.at(""));
  }

  @Test
  void countsProblemsAndNotPlaces() {
    problems.enter(A);
    problems.reject((Object) 0, Problem.INT_TYPE);
    assertThat(problems.isSingle()).isTrue();
    problems.reject((Object) 0, Problem.INT_TYPE);
    assertThat(problems.isSingle()).isTrue();
    problems.reject((Object) 1, Problem.INT_TYPE);
    assertThat(problems.isSingle()).isFalse();
  }

  @Test
  void throwsEverythingAtOnce() {
    problems.reject(A, Problem.MISSING);
    problems.reject(B, Problem.MISSING);

    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(problems::throwIfAny)
        .satisfies(
            e ->
                assertThat(e.violations())
                    .containsExactly(Problem.MISSING.at("/a"), Problem.MISSING.at("/b")));
  }

  @Test
  void knowsWhetherTheValuesWereMadeInJava() {
    assertThat(Problems.ofBuiltEvent().areOfJavaValues()).isTrue();
    assertThat(Problems.ofBuiltPayload().areOfJavaValues()).isTrue();
    assertThat(Problems.ofJsonEvent().areOfJavaValues()).isFalse();
    assertThat(Problems.ofJsonPayload().areOfJavaValues()).isFalse();
  }

  @Test
  void goesAsDeepAsAReader() {
    for (int level = 0; level < 1_000; level++) {
      problems.enter(level);
    }
    problems.reject(Problem.INT_TYPE);
    for (int level = 0; level < 1_000; level++) {
      problems.leave();
    }
    problems.reject((Object) 1, Problem.INT_TYPE);

    assertThat(problems.toList()).hasSize(2);
    assertThat(pointers().get(0)).startsWith("/0/1/2/").endsWith("/998/999");
  }

  // A document of a megabyte could ask for gigabytes of pointers.
  @Test
  void endsTheListWhereThePointersWouldFillTheMemory() {
    problems.enter("x".repeat(99_999));
    problems.enter(0);
    for (int item = 0; item < 1_000; item++) {
      problems.moveTo(item);
      problems.reject(Problem.INT_TYPE);
    }

    assertThat(problems.toList()).hasSize(9);
    assertThat(problems.isSingle()).isFalse();
  }

  @Test
  void listsOneProblemHoweverLongItsPointer() {
    problems.reject((Object) "x".repeat(2_000_000), Problem.EXTRA_FORBIDDEN);
    problems.reject((Object) "y", Problem.EXTRA_FORBIDDEN);

    assertThat(problems.toList())
        .singleElement()
        .extracting(Violation::code)
        .isEqualTo("extra_forbidden");
  }

  // Every step cut and grew a branch of the whole depth: seconds for a document of a megabyte.
  // What that allocates tells it apart, however busy the machine is.
  @Test
  void forgetsAndRejectsDeepDownWithoutGrowingTheBranchAgain() {
    for (int level = 0; level < 900; level++) {
      problems.enter("a");
    }
    problems.reject(Problem.INT_TYPE);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int rounds = 1_000;

    long before = threads.getCurrentThreadAllocatedBytes();
    for (int round = 0; round < rounds; round++) {
      problems.forget();
      problems.reject(Problem.INT_TYPE);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(problems.isSingle()).isTrue();
    // For each level that is grown again there is more than a hundred bytes.
    assertThat(allocated / rounds).isLessThan(9_000);
  }

  @Test
  void checksWhatHasNoProblem() {
    problems.check(null);
    problems.check(A, null);
    problems.check((Problem) null, "words");
    problems.check(A, null, "words");

    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void saysInTheWordsOfTheUserWhatIsWrong() {
    problems.check(A, Problem.INT_TYPE, "must be a count");
    problems.enter(B);
    problems.check(Problem.STRING_TYPE, "must be a name");
    problems.check(Problem.INT_TYPE, "is not said");
    problems.leave();

    assertThat(problems.toList())
        .containsExactly(
            new Violation("int_type", "/a", "must be a count"),
            new Violation("string_type", "/b", "must be a name"));
  }

  @Test
  void saysInTheWordsOfTheUserWhatStandsInPlaceOfParts() {
    problems.enter(A);
    problems.reject((Object) 0, Problem.INT_TYPE);
    problems.leave();
    problems.check(A, Constraints.size(List.of(1, 2), 0, 1), "must be alone");

    assertThat(problems.toList()).containsExactly(new Violation("too_long", "/a", "must be alone"));
  }

  // Pydantic stops at the first item too many, and has left the wrong ones out of the set. A reader
  // has left them out as well; of a set that was made in Java they are still a part.
  @Test
  void countsTheWrongItemsOfASetThatWasMadeInJava() {
    for (int wrong = 0; wrong <= 4; wrong++) {
      for (Problems each : List.of(Problems.ofBuiltEvent(), Problems.ofJsonEvent())) {
        for (int item = 0; item < wrong; item++) {
          each.reject((Object) item, Problem.INT_TYPE);
        }
        each.check(Constraints.size(Set.of(1, 2, 3, 4), 0, 2));

        boolean isTooLong = wrong < 2 || !each.areOfJavaValues();
        assertThat(each.toList()).hasSize(isTooLong ? 1 : wrong);
        assertThat(each.toList().get(0).code()).isEqualTo(isTooLong ? "too_long" : "int_type");
      }
    }
  }

  @Test
  void countsNoItemOfASetThatWasForgotten() {
    Problems built = Problems.ofBuiltEvent();
    for (int item = 0; item < 2; item++) {
      built.enter(item);
      built.reject(Problem.INT_TYPE);
      built.forget();
      built.leave();
    }
    built.reject((Object) 2, Problem.INT_TYPE);
    built.check(Constraints.size(Set.of(1, 2, 3, 4), 0, 2));

    assertThat(built.toList()).extracting(Violation::code).containsExactly("too_long");
  }

  @Test
  void listsEveryRuleThatIsBrokenAtOnePlace() {
    problems.enter(A);
    problems.rejectByRule(Problem.ofUser("one"));
    problems.rejectByRule(Problem.ofUser("two"));
    problems.rejectByRule(Problem.ofUser("three"));
    problems.check(Problem.INT_TYPE);
    problems.leave();
    problems.check(A, Problem.MISSING);
    problems.check(B, Problem.MISSING);

    assertThat(problems.toList())
        .containsExactly(
            Problem.ofUser("one").at("/a"),
            Problem.ofUser("two").at("/a"),
            Problem.ofUser("three").at("/a"),
            Problem.MISSING.at("/b"));
    assertThat(problems.isSingle()).isFalse();
  }

  @Test
  void forgetsAllRulesThatWereBroken() {
    problems.enter(A);
    problems.rejectByRule(Problem.ofUser("one"));
    problems.rejectByRule(Problem.ofUser("two"));
    problems.forget();

    assertThat(problems.isEmpty()).isTrue();
    assertThat(problems.isSound()).isTrue();
  }

  @Test
  void asksNoRuleOfWhatIsRejected() {
    problems.check(Problem.MODEL_TYPE);
    problems.enter(A);
    problems.rejectByRule(Problem.ofUser("one"));
    problems.leave();

    assertThat(problems.toList()).containsExactly(Problem.MODEL_TYPE.at(""));
  }

  @Test
  void tellsNoNamesThatStandInASensitiveValue() {
    PropertyName sensitive = PropertyName.ofSensitive("secrets");
    problems.enter(sensitive);
    problems.enter("alice");
    problems.reject(A, Problem.INT_TYPE);
    problems.enter(3);
    problems.reject("bob", Problem.EXTRA_FORBIDDEN);
    problems.leave();
    problems.moveTo("carol");
    problems.check(Problem.STRING_UNICODE);
    problems.leave();
    problems.leave();
    problems.enter(B);
    problems.reject("dave", Problem.INT_TYPE);
    problems.leave();

    assertThat(pointers()).containsExactly("/secrets/a", "/secrets/3", "/secrets", "/b/dave");
  }

  @Test
  void tellsNoNamesThatStandInFreeJsonInASensitiveValue() {
    Problems built = Problems.ofBuiltPayload();
    Map<String, Object> value = Map.of("alice", List.of(Map.of("bob", Double.NaN)));
    built.checkParts(PropertyName.ofSensitive("secret"), FreeJson.copyOf(value), FreeJson::check);
    built.checkParts(PropertyName.of("open"), FreeJson.copyOf(value), FreeJson::check);

    assertThat(built.toList())
        .extracting(Violation::pointer)
        .containsExactly("/payload/secret/0", "/payload/open/alice/0/bob");
  }

  @Test
  void checksPartsOfJavaValuesAlone() {
    ValueCheck<Object> always = (here, value) -> here.check(Problem.INT_TYPE);
    Problems built = Problems.ofBuiltEvent();
    built.checkParts(A, null, always);
    built.checkParts((Object) null, always);
    problems.checkParts(A, 1, always);
    problems.checkParts(1, always);
    assertThat(built.isEmpty()).isTrue();
    assertThat(problems.isEmpty()).isTrue();

    built.checkParts(A, 1, always);
    assertThat(built.toList()).containsExactly(Problem.INT_TYPE.at("/a"));
  }

  // A reader with the default limits reads 500 levels, and so there are 499 names or indexes at
  // most
  // before an object or an array.
  @Test
  void findsWhatIsTooDeepForAReader() {
    Problems built = Problems.ofBuiltEvent();
    List<Integer> looked = new ArrayList<>();
    for (int level = 0; level < 500; level++) {
      int here = level;
      built.checkParts(new Object(), (inside, value) -> looked.add(here));
      built.enter(level);
    }
    assertThat(built.isEmpty()).isTrue();
    assertThat(looked).hasSize(500);

    built.checkParts(new Object(), (inside, value) -> looked.add(-1));

    assertThat(looked).hasSize(500);
    assertThat(built.toList()).extracting(Violation::code).containsExactly("recursion_loop");
  }

  // A free value without parts was too deep where an object would have been.
  @Test
  void allowsAScalarWhereAContainerWouldBeTooDeep() {
    for (Object scalar : new Object[] {"a", 1, 1.5, true}) {
      Problems built = deep();
      built.checkParts(FreeJson.copyOf(scalar), FreeJson::check);
      assertThat(built.isEmpty()).isTrue();
    }
    Problems wrong = deep();
    wrong.checkParts(FreeJson.copyOf(Double.NaN), FreeJson::check);
    assertThat(wrong.toList()).extracting(Violation::code).containsExactly("finite_number");

    for (Object container : new Object[] {List.of(), Map.of()}) {
      Problems built = deep();
      built.checkParts(FreeJson.copyOf(container), FreeJson::check);
      assertThat(built.toList()).extracting(Violation::code).containsExactly("recursion_loop");
    }
  }

  // A list or a map in a record on the last level could be built, but not read again.
  @Test
  void rejectsListsAndMapsThatAreTooDeep() {
    Problems list = deep();
    Checks.items(list, List.of(), (inside, item) -> {});
    Problems map = deep();
    Checks.entries(map, Map.of(), MapKeys.STRING, (inside, key) -> {}, (inside, value) -> {});

    assertThat(list.toList()).extracting(Violation::code).containsExactly("recursion_loop");
    assertThat(map.toList()).extracting(Violation::code).containsExactly("recursion_loop");
  }

  private static Problems deep() {
    Problems built = Problems.ofBuiltEvent();
    for (int level = 0; level < 500; level++) {
      built.enter(level);
    }
    return built;
  }

  // Looked at both ways round, it had 2 to the 500th parts.
  @Test
  @Timeout(60)
  void looksOnceIntoAValueThatHoldsItselfTwice() {
    Problems built = Problems.ofBuiltEvent();

    built.checkParts("itself", ProblemsTest::checkTwice);

    assertThat(built.toList()).extracting(Violation::code).containsExactly("recursion_loop");
  }

  private static void checkTwice(Problems built, Object value) {
    Object holder = new Object();
    built.checkParts(A, holder, ProblemsTest::checkTwice);
    built.checkParts(B, holder, ProblemsTest::checkTwice);
  }

  private List<String> pointers() {
    return problems.toList().stream().map(Violation::pointer).toList();
  }
}

package io.eventfamily.runtime.number;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Doubles and floats at which algorithms go wrong, and random ones, the same in each run. */
final class SampleDoubles {

  private SampleDoubles() {}

  /** Limits, powers and neighbours of powers, and what was wrong in others' algorithms. */
  static DoubleStream special() {
    DoubleStream known =
        DoubleStream.of(
            0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            2.225073858507201E-308,
            Double.MAX_VALUE,
            1e23,
            2e23,
            8.41e21,
            9.007199254740993E15,
            5e-324,
            2.0019765625E-4,
            0.3,
            0.1 + 0.2,
            1e-5,
            1e16,
            9.999999999999999e-6,
            9999999999999998.0);
    DoubleStream powersOfTwo =
        IntStream.rangeClosed(Ieee754.MIN_EXPONENT, Double.MAX_EXPONENT)
            .mapToDouble(exponent -> Math.scalb(1.0, exponent));
    DoubleStream powersOfTen =
        IntStream.rangeClosed(-323, 308)
            .mapToDouble(exponent -> Double.parseDouble("1e" + exponent));
    DoubleStream all =
        DoubleStream.concat(known, DoubleStream.concat(powersOfTwo, powersOfTen))
            .flatMap(SampleDoubles::neighbours);
    return DoubleStream.concat(all, IntStream.range(0, 2_000).asDoubleStream());
  }

  private static DoubleStream neighbours(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return IntStream.rangeClosed(-3, 3)
        .mapToDouble(steps -> Double.longBitsToDouble(bits + steps))
        .filter(Double::isFinite);
  }

  /** So many doubles of each kind: any bits, subnormal, with few decimals, large, integers. */
  static DoubleStream random(int count) {
    Random random = new Random(1);
    return IntStream.range(0, count)
        .boxed()
        .flatMapToDouble(
            index ->
                DoubleStream.of(
                    Double.longBitsToDouble(random.nextLong()),
                    Double.longBitsToDouble(random.nextLong() >>> 12 >>> random.nextInt(52)),
                    random.nextInt(1_000_000_000) / Math.pow(10, random.nextInt(10)),
                    // Quarters of so large a number are halfway between two decimals.
                    random.nextLong(1L << 49, 1L << 51) + 0.25 * random.nextInt(4),
                    random.nextLong() >> random.nextInt(64)))
        .filter(Double::isFinite);
  }

  /** Each exponent of doubles, so many times with random digits. */
  static DoubleStream ofAllExponents(int times) {
    Random random = new Random(2);
    return IntStream.range(0, 2_047 * times)
        .mapToDouble(
            index ->
                Double.longBitsToDouble(((long) index / times << 52) | random.nextLong() >>> 12));
  }

  /** Each exponent of floats, so many times with random digits, and at its ends. */
  static DoubleStream floatsOfAllExponents(int times) {
    Random random = new Random(3);
    return IntStream.range(0, 255)
        .boxed()
        .flatMapToDouble(
            exponent ->
                IntStream.concat(
                        IntStream.of(0, 1, 2, 3, 0x7f_fffd, 0x7f_fffe, 0x7f_ffff),
                        IntStream.generate(() -> random.nextInt() >>> 9).limit(times))
                    .mapToDouble(fraction -> Float.intBitsToFloat((exponent << 23) | fraction)));
  }
}

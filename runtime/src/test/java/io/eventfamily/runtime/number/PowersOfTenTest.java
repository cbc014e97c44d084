package io.eventfamily.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PowersOfTenTest {

  @Test
  void holdsThePowersOneUnitTooLargeAtMost() {
    for (int e = PowersOfTen.MIN_EXPONENT; e <= PowersOfTen.MAX_EXPONENT; e++) {
      BigInteger held =
          BigInteger.valueOf(PowersOfTen.upper(e))
              .shiftLeft(PowersOfTen.PART_BITS)
              .add(BigInteger.valueOf(PowersOfTen.lower(e)));
      int scale = Logarithms.ofTenToBase2(e) - (PowersOfTen.BITS - 1);
      BigInteger power = BigInteger.TEN.pow(Math.abs(e));
      // Both sides of 10^e < held × 2^scale with the divisors multiplied away.
      BigInteger left = (e < 0 ? BigInteger.ONE : power).shiftLeft(Math.max(0, -scale));
      BigInteger unit = (e < 0 ? power : BigInteger.ONE).shiftLeft(Math.max(0, scale));

      assertThat(held.bitLength()).isEqualTo(PowersOfTen.BITS);
      assertThat(left).isLessThan(held.multiply(unit));
      assertThat(left).isGreaterThanOrEqualTo(held.subtract(BigInteger.ONE).multiply(unit));
    }
  }

  @Test
  void knowsLogarithms() {
    for (int exponent = 0; exponent < 1_200; exponent++) {
      BigInteger ten = BigInteger.TEN.pow(exponent);
      BigInteger two = BigInteger.TWO.pow(exponent);

      assertThat(Logarithms.ofTenToBase2(exponent)).isEqualTo(ten.bitLength() - 1);
      assertThat(Logarithms.ofTwoToBase10(exponent)).isEqualTo(digits(two) - 1);
      // No other power is one of the other base, and so the logarithm is not an integer.
      assertThat(Logarithms.ofTenToBase2(-exponent))
          .isEqualTo(exponent == 0 ? 0 : -ten.bitLength());
      assertThat(Logarithms.ofTwoToBase10(-exponent)).isEqualTo(exponent == 0 ? 0 : -digits(two));
      if (exponent >= 2) {
        BigInteger threeQuarters = BigInteger.valueOf(3).shiftLeft(exponent - 2);
        assertThat(Logarithms.ofThreeQuartersToBase10(exponent))
            .isEqualTo(digits(threeQuarters) - 1);
      }
      // 3/4 × 2^-e is the inverse of 2^(e + 2) / 3.
      int inverse = digits(BigInteger.TWO.pow(exponent + 2).divide(BigInteger.valueOf(3)));
      assertThat(Logarithms.ofThreeQuartersToBase10(-exponent)).isEqualTo(-inverse);
    }
  }

  private static int digits(BigInteger value) {
    return value.toString().length();
  }
}

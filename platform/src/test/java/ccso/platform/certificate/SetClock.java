package ccso.platform.certificate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that stands where it was set; by default on 2026-08-18 at noon in China.
final class SetClock implements InstantSource {
  static final LocalDate DAY = LocalDate.of(2026, 8, 18);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private volatile Instant now = noon(DAY);

  @Override
  public Instant instant() {
    return now;
  }

  void set(LocalDate day, LocalTime time) {
    now = day.atTime(time).atZone(CHINA).toInstant();
  }

  void set(LocalDate day) {
    now = noon(day);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(CHINA).toInstant();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class AsTheClock {
    @Bean
    @Primary
    SetClock setClock() {
      return new SetClock();
    }
  }
}

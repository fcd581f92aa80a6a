package ccso.platform.demo;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Puts the demonstration's clock before the real one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ccso.demo")
class DemoConfiguration {

  @Bean
  @Primary
  DemoClock demoClock(@Qualifier("clock") InstantSource real) {
    return new DemoClock(real);
  }
}

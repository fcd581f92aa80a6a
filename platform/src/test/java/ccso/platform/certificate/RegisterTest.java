package ccso.platform.certificate;

import ccso.platform.fixture.SetClock;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test of the register on the whole platform, a real database and a clock that is set by hand.
/// All tests of this kind share one start, so none may count on being alone in the database.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({SetClock.AsTheClock.class, GrantedCases.class})
@interface RegisterTest {}

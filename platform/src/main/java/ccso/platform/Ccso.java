package ccso.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The platform's main class, and nothing else.
@SpringBootApplication
public class Ccso {

  public static void main(String[] args) {
    SpringApplication.run(Ccso.class, args);
  }
}

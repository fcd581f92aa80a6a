package ccso.platform.site;

import ccso.platform.access.AccessPolicy;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// Wires the shell: templates, words, language, static files.
@Configuration
@EnableConfigurationProperties(SiteSettings.Given.class)
class SiteConfiguration {

  /// One bundle a module, Chinese at its root; read from `messages/<module>.properties`.
  static final List<String> BUNDLES =
      List.of(
          "site",
          "account",
          "message",
          "calendar",
          "casefile",
          "correspondence",
          "membership",
          "application",
          "evidence",
          "acceptance",
          "handoff",
          "assignment",
          "assessment",
          "onsite",
          "notice",
          "decision",
          "certificate",
          "complaint",
          "standard",
          "workbook",
          "indicator",
          "registration",
          "audit",
          "portal",
          "judging");

  @Bean
  SiteSettings siteSettings(SiteSettings.Given given) {
    return SiteSettings.from(given);
  }

  @Bean
  AccessPolicy accessPolicy() {
    return AccessPolicy.current();
  }

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames(BUNDLES.stream().map(b -> "messages/" + b).toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  @Bean
  TemplateEngine templateEngine(SiteSettings settings) {
    if (settings.templates().isEmpty()) {
      return TemplateEngine.createPrecompiled(ContentType.Html);
    }
    CodeResolver sources = new DirectoryCodeResolver(Path.of(settings.templates()));
    Path classes = Path.of(System.getProperty("java.io.tmpdir"), "ccso-templates");
    return TemplateEngine.create(sources, classes, ContentType.Html);
  }

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
    resolver.setDefaultLocale(Words.CHINESE);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }

  @Bean
  WebMvcConfigurer pages(PageArguments arguments, PageAnswers answers, RouteGuard guard) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
      }

      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language =
            new LocaleChangeInterceptor() {
              @Override
              protected Locale parseLocaleValue(String value) {
                return value.startsWith("en") ? Locale.ENGLISH : Words.CHINESE;
              }
            };
        language.setParamName("lang");
        registry.addInterceptor(language).excludePathPatterns("/error"); // may be unreadable
        registry.addInterceptor(guard).excludePathPatterns("/assets/**", "/error");
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/static/assets/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
      }
    };
  }
}

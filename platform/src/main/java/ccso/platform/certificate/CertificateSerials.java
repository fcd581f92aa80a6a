package ccso.platform.certificate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Serials of a scheme and year (table `certificate_serial`): gap-free, because one is taken in the
/// transaction that stores its certificate and goes back with it.
@Component
class CertificateSerials {
  private final JdbcClient sql;

  CertificateSerials(JdbcClient sql) {
    this.sql = sql;
  }

  /// Takes the next; others wait for this transaction to end.
  int take(String scheme, int year) {
    return sql.sql(
            """
            insert into certificate_serial (scheme, year, last) values (?, ?, 1)
            on conflict (scheme, year) do update set last = certificate_serial.last + 1 returning last
            """)
        .params(scheme, year)
        .query(Integer.class)
        .single();
  }

  /// The one that would be next now; nothing is taken.
  int upcoming(String scheme, int year) {
    return sql.sql("select last from certificate_serial where scheme = ? and year = ?")
            .params(scheme, year)
            .query(Integer.class)
            .optional()
            .orElse(0)
        + 1;
  }
}

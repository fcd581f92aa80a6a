package ccso.platform.engine;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/// How many SQL statements this thread has sent; each row of a batch counts as one.
///
/// A request runs on one thread, so the difference around it is the request's own count.
public final class StatementCount {

  private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

  private StatementCount() {}

  /// Since the thread began; take a difference.
  public static int soFar() {
    return SENT.get();
  }

  static DataSource counted(DataSource source) {
    return ProxyDataSourceBuilder.create(source).listener(new Counting()).build();
  }

  private static final class Counting implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      SENT.set(SENT.get() + Math.max(execution.getBatchSize(), 1));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
  }
}

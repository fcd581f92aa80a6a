/// Who may do what (权限表): one table as data, read by the guard of the routes, by the description of
/// the programs' interface and by the matrix of the tests. Pure: it knows roles, relations and
/// codes of states, and asks nobody.
@NullMarked
package ccso.platform.access;

import org.jspecify.annotations.NullMarked;

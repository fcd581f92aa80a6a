/// The certificate (`达标证书`): its number, what is printed on it, and the sheet itself.
@NullMarked
package ccso.platform.certificate;

import org.jspecify.annotations.NullMarked;

/// Every word a person reads stands once in the messages, in both languages.
@NullMarked
package ccso.platform.words;

import org.jspecify.annotations.NullMarked;

package user.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** The user's own: may be null. */
@Target(ElementType.TYPE_USE)
public @interface Nullable {}

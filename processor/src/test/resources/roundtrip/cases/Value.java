package cases;

/** Equal if of one class and with equal texts. */
abstract class Value {
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && other.toString().equals(toString());
    }

    @Override
    public final int hashCode() {
        return toString().hashCode();
    }
}

package other;

public abstract class Named {
    protected abstract String name();
}

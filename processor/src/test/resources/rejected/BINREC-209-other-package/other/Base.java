package other;

public class Base {
    protected enum Level {
        LOW,
        HIGH
    }
}

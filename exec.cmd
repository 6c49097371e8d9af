@rem What exec is to other systems: runs a program in the place of its shell. Here it runs it.
@%*

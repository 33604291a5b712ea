window.setByPage = true
